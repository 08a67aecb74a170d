INSERT INTO web_links (page, url, kind, host, is_external, is_https, is_mixed, is_hidden, reason, text, has_integrity, pages, status) VALUES
  ('https://a.cn/', 'https://b.com/a.js', 'script', 'b.com', 1, 1, 0, 0, NULL, 'x', 1, 1, NULL),
  ('https://a.cn/', 'https://a.cn/a.js', 'script', 'a.cn', 0, 1, 0, 0, NULL, 'x', 0, 1, NULL);
