-- id: password-hash-rounds
-- title: Hashes of passwords cost enough work
-- title[zh_CN]: 口令散列的运算强度足够
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- param rounds: 5000 | least number of rounds of sha256 and sha512
-- param rounds[zh_CN]: sha256 和 sha512 的最少轮数
-- param cost: 10 | least cost factor of bcrypt
-- param cost[zh_CN]: bcrypt 的最小代价因子
-- key: name
-- why: Fewer rounds make each guess cheaper for whoever holds a copy of /etc/shadow.
-- why[zh_CN]: 轮数越少，持有 /etc/shadow 副本的人每次猜测的代价就越低。
-- fix: Remove the low rounds= from the pam_unix line in /etc/pam.d and SHA_CRYPT_*_ROUNDS from
--     /etc/login.defs, then have {name} choose a new password.
-- fix[zh_CN]: 删除 /etc/pam.d 中 pam_unix 行过小的 rounds= 和 /etc/login.defs 中的 SHA_CRYPT_*_ROUNDS，然后让 {name} 更换口令。
SELECT name, algorithm, rounds, path, line
FROM passwords
WHERE state = 'set'
  AND ((algorithm IN ('sha256', 'sha512') AND coalesce(rounds, 5000) < :rounds)
       OR (algorithm = 'bcrypt' AND coalesce(rounds, 0) < :cost));
