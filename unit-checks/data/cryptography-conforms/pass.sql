INSERT INTO crypto_items (id, name, algorithm, certificate, verdict) VALUES ('签名', '签名', 'SM2', 'GM001', 'conform');
