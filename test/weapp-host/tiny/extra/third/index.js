Page({ data: { where: 'extra' } });
