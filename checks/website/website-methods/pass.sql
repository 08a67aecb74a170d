INSERT INTO web_methods (url, method, is_allowed, evidence) VALUES
  ('https://a.cn/', 'GET', 1, 'OPTIONS: allow'), ('https://a.cn/', 'TRACE', 0, 'refused'),
  ('https://a.cn/', 'PUT', 1, 'OPTIONS: access-control-allow-methods');
