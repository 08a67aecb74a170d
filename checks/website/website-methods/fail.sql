INSERT INTO web_methods (url, method, is_allowed, evidence) VALUES
  ('https://a.cn/', 'TRACE', 1, 'answered'), ('https://a.cn/', 'PUT', 1, 'OPTIONS: allow');
