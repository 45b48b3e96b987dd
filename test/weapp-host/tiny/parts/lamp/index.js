Component({ properties: { lit: Boolean } });
