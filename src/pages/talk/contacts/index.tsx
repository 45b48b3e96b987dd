import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import type { DataOf } from '../../../api/call';
import { useCall } from '../../../api/use-call';
import { supportContactsCopy as copy } from '../../../copy/support-contacts';
import homeDark from '../../../kit/art/home-dark.svg';
import { Blank } from '../../../kit/blank';
import { Button } from '../../../kit/button';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { Dock } from '../../../kit/dock';
import { OutcomeView } from '../../../kit/outcome-view';
import { Screen } from '../../../kit/screen';
import { Strip } from '../../../kit/strip';
import { Tag } from '../../../kit/tag';
import { ContactForm } from './form';
import { blankContact, type ContactDraft, draftOf } from './presenter';

/** Whom a county names for families that want to talk, as the families read it. */
export default function SupportContacts(): ReactNode {
  const outcome = useCall('supportContact.list', {});
  const [draft, setDraft] = useState<ContactDraft>();
  const [done, setDone] = useState<string>();
  const { data } = outcome;
  const open = (next: ContactDraft): void => {
    setDone(undefined);
    setDraft(next);
  };
  return (
    <Screen
      title={copy.title}
      {...(data === undefined
        ? {}
        : {
            dock: (
              <Dock>
                <Button
                  kind="primary"
                  icon="plus"
                  onTap={() => {
                    open(blankContact(data.places));
                  }}
                >
                  {copy.add}
                </Button>
              </Dock>
            ),
          })}
    >
      <View className="label">{copy.lead}</View>
      {done === undefined ? null : <Strip tone="ok" icon="check" text={done} />}
      <OutcomeView outcome={outcome} />
      {data === undefined ? null : <Contacts data={data} onOpen={open} />}
      {draft === undefined || data === undefined ? null : (
        <ContactForm
          draft={draft}
          places={data.places}
          onChange={setDraft}
          onClose={() => {
            setDraft(undefined);
          }}
          onDone={(words) => {
            setDraft(undefined);
            setDone(words);
            void outcome.reload();
          }}
        />
      )}
    </Screen>
  );
}

type ContactsProps = {
  readonly data: DataOf<'supportContact.list'>;
  readonly onOpen: (draft: ContactDraft) => void;
};

function Contacts({ data: { contacts }, onOpen }: ContactsProps): ReactNode {
  if (contacts.length === 0)
    return (
      <Card>
        <Blank art={homeDark} {...copy.none} />
      </Card>
    );
  return contacts.map((contact) => (
    <CardRow
      key={contact.contactId}
      title={contact.name}
      text={`${copy.row(contact.phone, contact.hours)}。${copy.source(contact.source)}`}
      lead={<Disc icon="phone" />}
      end={<Tag tone="plain">{copy.kinds[contact.kind]}</Tag>}
      onTap={() => {
        onOpen(draftOf(contact));
      }}
    />
  ));
}
