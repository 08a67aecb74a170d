INSERT INTO web_scans (start, origin, final_url, pages, is_whole, unreached) VALUES ('https://a.cn/', 'https://a.cn', 'https://a.cn/', 9, 1, '2001:db8::1 2001:db8::2');
INSERT INTO web_tls (address, is_tls) VALUES ('192.0.2.1:443', 1);
