INSERT INTO web_cloaking (url, variant, kind, value) VALUES
  ('https://a.cn/', 'search engine', 'host', 'casino.example');
