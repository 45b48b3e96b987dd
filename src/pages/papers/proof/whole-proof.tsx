import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { goTo, replaceWith } from '../../../api/go-to';
import { proofCopy as copy } from '../../../copy/papers';
import { Button } from '../../../kit/button';
import { sayFullDate } from '../../../kit/calendar/say-day';
import { Card } from '../../../kit/card';
import { CardRow } from '../../../kit/card-row';
import { Disc } from '../../../kit/disc';
import { Dock } from '../../../kit/dock';
import { Events } from '../../../kit/events';
import { Icon } from '../../../kit/icon';
import { Screen } from '../../../kit/screen';
import { Section } from '../../../kit/section';
import { Tag } from '../../../kit/tag';
import { Behind } from './behind';
import { FileNotes } from './file-notes';
import { PaperCard } from './paper-card';
import { eventItems, inOrder, markLines, type Proof, signatureLines, standLines } from './presenter';
import { type UsedDocument, useDocument } from './use-document';
import './index.scss';

export type ProofProps = {
  readonly proof: Proof;
  /** Above everything: why this may not be the latest. */
  readonly notice: ReactNode;
};

/** The proof on one page, for parents and directors. */
export function WholeProof({ proof, notice }: ProofProps): ReactNode {
  const document = useDocument(proof.agreementId);
  return (
    <Screen title={copy.title} dock={<FileDock document={document} />}>
      {notice}
      <Stands proof={proof} />
      <Section title={copy.who}>
        <Signatures proof={proof} />
      </Section>
      {proof.paper === null ? null : <PaperCard paper={proof.paper} />}
      <Behind proof={proof} />
      <Happened proof={proof} />
      <Chain proof={proof} />
      <View className="proof-links">
        <Button kind="link" icon="doc" onTap={() => void document.open('print')}>
          {copy.file.print}
        </Button>
        <Button
          kind="link"
          icon="search"
          onTap={() => {
            goTo('papers.verify');
          }}
        >
          {copy.verify}
        </Button>
      </View>
    </Screen>
  );
}

function FileDock({ document }: { readonly document: UsedDocument }): ReactNode {
  return (
    <Dock>
      <FileNotes document={document} />
      <Button
        kind="primary"
        icon="doc"
        busy={document.busy !== undefined}
        onTap={() => void document.open('signed')}
      >
        {document.opened ? copy.file.openAgain : copy.file.open}
      </Button>
    </Dock>
  );
}

const tones = { 'in-force': 'ok', ended: 'plain', superseded: 'plain' } as const;

function Stands({ proof }: { readonly proof: Proof }): ReactNode {
  const { state, title } = proof;
  const tone = state in tones ? tones[state as keyof typeof tones] : 'need'; // `in` has just looked
  return (
    <Card>
      <View className="proof-stack">
        <View className="proof-head">
          <View className="title">{title}</View>
          <Tag tone={tone}>{copy.states[state]}</Tag>
        </View>
        {standLines(proof).map((line) => (
          <View key={line}>{line}</View>
        ))}
        {markLines(proof).map((line) => (
          <View className="proof-line" key={line}>
            <Icon name="home" size="small" />
            <View className="proof-grow">{line}</View>
          </View>
        ))}
      </View>
    </Card>
  );
}

function Signatures({ proof }: { readonly proof: Proof }): ReactNode {
  return (
    <Card>
      <View className="proof-stack">
        {inOrder(proof.parties).map((party) => {
          const lines = signatureLines(party);
          return (
            <View className="proof-line" key={party.personId}>
              <View className={lines === null ? 'proof-wait' : 'proof-ok'}>
                <Icon name={lines === null ? 'clock' : 'check'} size="small" />
              </View>
              <View className="proof-grow">
                <View className="strong">{party.name}</View>
                {(lines ?? [copy.unsigned]).map((line) => (
                  <View className="label" key={line}>
                    {line}
                  </View>
                ))}
              </View>
            </View>
          );
        })}
      </View>
    </Card>
  );
}

function Happened({ proof }: { readonly proof: Proof }): ReactNode {
  const [open, setOpen] = useState(false);
  const items = eventItems(proof);
  if (items.length === 0) return null;
  return (
    <>
      <Button
        kind="line"
        icon="list"
        onTap={() => {
          setOpen(!open);
        }}
      >
        {open ? copy.events.hide : copy.events.show}
      </Button>
      {open ? (
        <Card>
          <Events items={items} />
        </Card>
      ) : null}
    </>
  );
}

function Chain({ proof }: { readonly proof: Proof }): ReactNode {
  if (proof.chain.length === 0) return null;
  return (
    <Section title={copy.chain.title}>
      {proof.chain.map(({ agreementId, state, term }) => (
        <CardRow
          key={agreementId}
          title={copy.chain.term(sayFullDate(term.from), sayFullDate(term.to))}
          text={copy.states[state]}
          lead={<Disc icon="doc" />}
          onTap={() => {
            replaceWith('papers.proof', { id: agreementId });
          }}
        />
      ))}
    </Section>
  );
}
