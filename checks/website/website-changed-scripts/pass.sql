INSERT INTO web_changes (page, kind, change, before, after) VALUES
  ('https://a.cn/', 'host', 'removed', 'b.com', NULL), ('https://a.cn/', 'text', 'changed', 'aa', 'bb');
