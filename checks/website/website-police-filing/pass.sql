INSERT INTO web_scans (start, origin, final_url, pages, is_whole) VALUES
  ('https://www.example.cn/', 'https://www.example.cn', 'https://www.example.cn/', 9, 1);
INSERT INTO web_filings (kind, number, page, is_linked, pages) VALUES
  ('police', '粤公网安备44010602000000号', 'https://www.example.cn/', 1, 9);
