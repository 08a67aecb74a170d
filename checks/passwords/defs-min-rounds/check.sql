-- id: defs-min-rounds
-- title: login.defs asks for enough rounds of SHA
-- title[zh_CN]: login.defs 规定足够的 SHA 轮数
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- param rounds: 5000 | least number of rounds
-- param rounds[zh_CN]: 最少轮数
-- key: setting
-- same-as: xccdf:set_password_hashing_min_rounds_logindefs
-- why: Each round is work for who guesses; fewer rounds, more guesses a second.
-- why[zh_CN]: 轮数越少，破解者每秒可尝试的口令越多。
-- fix: Set SHA_CRYPT_MIN_ROUNDS {wanted} in {path}.
-- fix[zh_CN]: 在 {path} 中设置 SHA_CRYPT_MIN_ROUNDS {wanted}。
SELECT 'SHA_CRYPT_MIN_ROUNDS' AS setting, coalesce(l.value, 'not set') AS value, :rounds AS wanted,
       coalesce(l.path, '/etc/login.defs') AS path, l.line
FROM (SELECT 1) LEFT JOIN login_policy AS l ON l.key = 'SHA_CRYPT_MIN_ROUNDS'
WHERE l.value IS NULL OR l.is_default OR coalesce(l.number, -1) < :rounds;
