-- id: tally2-deny
-- title: pam_tally2 locks an account after a few wrong passwords
-- title[zh_CN]: pam_tally2 在数次输错口令后锁定账户
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- param attempts: 3 | most wrong passwords in a row
-- param attempts[zh_CN]: 连续错误口令的最大次数
-- key: problem
-- same-as: xccdf:accounts_passwords_pam_tally2 xccdf:accounts_passwords_pam_tally2_deny
-- why: On systems before pam_faillock nothing else counts wrong passwords, and a program tries
--     thousands in a night.
-- why[zh_CN]: 在没有 pam_faillock 的旧系统上，没有其他机制对错误口令计数，破解程序一夜可尝试成千上万次。
-- fix: Put `auth required pam_tally2.so onerr=fail deny={wanted} unlock_time=900` first in the auth
--     stack and `account required pam_tally2.so` in the account stack.
-- fix[zh_CN]: 在 auth 栈首加 `auth required pam_tally2.so onerr=fail deny={wanted} unlock_time=900`，在 account 栈加 `account required pam_tally2.so`。
SELECT 'wrong passwords are not counted' AS problem, :attempts AS wanted, '/etc/pam.d' AS path
WHERE NOT EXISTS (SELECT 1 FROM pam_rules
                  WHERE service IN ('common-auth', 'system-auth') AND type = 'auth'
                    AND control = 'required' AND module = 'pam_tally2.so'
                    AND arguments REGEXP '(^| )onerr=fail( |$)'
                    AND CAST(regexp_part('^(?:.* )?deny=(\d+)', arguments) AS INTEGER)
                        BETWEEN 1 AND :attempts)
UNION ALL
SELECT 'a right password does not clear the count', :attempts, '/etc/pam.d'
WHERE NOT EXISTS (SELECT 1 FROM pam_rules
                  WHERE service IN ('common-account', 'system-auth') AND type = 'account'
                    AND control = 'required' AND module = 'pam_tally2.so');
