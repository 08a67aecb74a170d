INSERT INTO web_cloaking (url, variant, kind, value) VALUES
  ('https://a.cn/', 'phone from a search engine', 'redirect', 'https://m.a.cn/');
