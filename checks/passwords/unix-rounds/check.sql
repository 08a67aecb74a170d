-- id: unix-rounds
-- title: The hash of a password takes its time
-- title[zh_CN]: 口令散列的轮数足够
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- param rounds: 5000 | least number of rounds
-- param rounds[zh_CN]: 最少轮数
-- key: path
-- same-as: xccdf:accounts_password_pam_unix_rounds_password_auth
--     xccdf:accounts_password_pam_unix_rounds_system_auth
-- why: Each guess costs an attacker what it costs the host; few rounds make guessing cheap.
-- why[zh_CN]: 攻击者每次猜测的代价取决于散列轮数，轮数少则猜测廉价。
-- fix: Set rounds={wanted} in the rule of pam_unix.so in the password stack ({path}).
-- fix[zh_CN]: 在口令栈（{path}）的 pam_unix.so 规则中设置 rounds={wanted}。
SELECT coalesce(nullif(p.value, ''), 'not set') AS rounds, :rounds AS wanted,
       coalesce(p.path, '/etc/pam.d') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p ON p.module = 'unix' AND p.key = 'rounds' AND p.is_active
WHERE coalesce(CAST(p.value AS INTEGER), 0) < :rounds;
