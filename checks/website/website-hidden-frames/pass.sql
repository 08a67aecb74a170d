INSERT INTO web_links (page, url, kind, host, is_external, is_https, is_mixed, is_hidden, reason, text, has_integrity, pages, status) VALUES
  ('https://a.cn/', 'https://v.com/play', 'frame', 'b.com', 1, 1, 0, 0, NULL, 'x', 0, 1, NULL),
  ('https://a.cn/', 'https://www.googletagmanager.com/ns.html', 'frame', 'www.googletagmanager.com', 1, 1, 0, 1, 'noscript', 'x', 0, 1, NULL);
