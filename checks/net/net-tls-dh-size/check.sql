-- id: net-tls-dh-size
-- title: TLS agrees on keys with primes of 2048 bits and more
-- title[zh_CN]: TLS 密钥协商使用 2048 位以上素数
-- severity: medium
-- area: net
-- controls: gbt22239:8.1.2.2.b gbt22239:8.1.4.8.a highrisk:6.4.5.1
-- param least_bits: 2048 | bits that the prime must have
-- param least_bits[zh_CN]: 素数的最少位数
-- key: ip port protocol suite
-- why: What was recorded can be deciphered once a small prime is broken, and primes of 1024 bits
--     are shared by thousands of servers.
-- why[zh_CN]: 素数较小时，一旦被破解，已录制的通信即可解密；1024 位素数往往被成千上万台服务器共用。
-- fix: Give port {port} of {ip} a prime of {least} bits or let it use ECDHE alone; in nginx:
--     `ssl_dhparam` with `openssl dhparam 2048`.
-- fix[zh_CN]: 为 {ip} 的 {port} 端口配置 {least} 位素数，或只使用 ECDHE；nginx 用 `ssl_dhparam` 指定 `openssl dhparam 2048` 的结果。
SELECT ip, port, protocol, suite, dh_bits, CAST(:least_bits AS INTEGER) AS least FROM net_tls_ciphers
WHERE dh_bits < CAST(:least_bits AS INTEGER);
