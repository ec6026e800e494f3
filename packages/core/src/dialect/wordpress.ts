import type { Dialect } from './dialect.js';

/** WordPress, as its exporters write front matter: `status`, `featured_image`, an author's `display_name` and login. */
export const wordpress: Dialect = {
  name: 'wordpress',
  fields: {
    names: {
      status: (value) => {
        if (/^(?:draft|private|pending)$/i.test(String(value))) return ['draft', true];
        return /^publish(?:ed)?$/i.test(String(value)) ? ['draft', false] : undefined;
      },
      coverimage: 'cover',
      featuredimage: 'cover',
    },
    person: { names: ['displayname'], aside: ['login', 'email'] },
  },
};
