INSERT INTO web_links (page, url, kind, host, is_external, is_https, is_mixed, is_hidden, reason, text, has_integrity, pages, status) VALUES
  ('https://a.cn/', 'https://a.cn/a', 'link', 'a.cn', 0, 1, 0, 0, NULL, 'x', 0, 1, 200),
  ('https://a.cn/', 'https://a.cn/b', 'link', 'a.cn', 0, 1, 0, 0, NULL, 'x', 0, 1, 403);
