-- id: defs-hash
-- title: login.defs has new passwords hashed as the site demands
-- title[zh_CN]: login.defs 按规定的算法散列新口令
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- param algorithm: SHA512 | the algorithm: SHA512, SHA256, YESCRYPT
-- param algorithm[zh_CN]: 散列算法：SHA512、SHA256、YESCRYPT
-- key: setting
-- same-as: xccdf:set_password_hashing_algorithm_logindefs
-- why: What a weak hash hides is found in hours once the file is copied.
-- why[zh_CN]: 弱散列一旦被复制，数小时内即可破解。
-- fix: Set ENCRYPT_METHOD {wanted} in {path}.
-- fix[zh_CN]: 在 {path} 中设置 ENCRYPT_METHOD {wanted}。
SELECT 'ENCRYPT_METHOD' AS setting, coalesce(l.value, 'not set') AS value, :algorithm AS wanted,
       coalesce(l.path, '/etc/login.defs') AS path, l.line
FROM (SELECT 1) LEFT JOIN login_policy AS l ON l.key = 'ENCRYPT_METHOD'
WHERE l.value IS NULL OR l.is_default OR l.value <> :algorithm;
