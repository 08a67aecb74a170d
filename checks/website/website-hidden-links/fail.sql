INSERT INTO web_links (page, url, kind, host, is_external, is_https, is_mixed, is_hidden, reason, text, has_integrity, pages, status) VALUES
  ('https://a.cn/', 'http://casino.example/', 'link', 'casino.example', 1, 1, 0, 1, 'off-screen', 'x', 0, 1, NULL),
  ('https://a.cn/', 'http://casino2.example/', 'link', 'casino2.example', 1, 1, 0, 1, 'hidden', 'x', 0, 1, NULL);
