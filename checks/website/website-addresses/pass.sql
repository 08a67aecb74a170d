INSERT INTO web_scans (start, origin, final_url, pages, is_whole) VALUES ('https://a.cn/', 'https://a.cn', 'https://a.cn/', 9, 1);
INSERT INTO web_tls (address, is_tls) VALUES ('192.0.2.1:443', 1);
INSERT INTO web_tls (address, is_tls) VALUES ('[2001:db8::1]:443', 1);
