INSERT INTO web_scans (start, origin, final_url, pages, is_whole) VALUES
  ('https://a.cn/', 'https://a.cn', 'https://a.cn/', 9, 1);
INSERT INTO web_tls (address, is_tls, has_compression, has_secure_renegotiation, has_heartbeat, hsts, hsts_seconds, hsts_has_subdomains) VALUES
  ('192.0.2.1:443', 1, 0, 1, 0, 'max-age=31536000', 31536000, 0);
