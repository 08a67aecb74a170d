INSERT INTO crypto_items (id, name, algorithm, certificate, verdict) VALUES ('传输', '传输', 'DES', 'GM001', 'not');
