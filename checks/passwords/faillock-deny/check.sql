-- id: faillock-deny
-- title: pam_faillock locks an account after a few wrong passwords
-- title[zh_CN]: pam_faillock 在数次输错口令后锁定账户
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- param attempts: 3 | most wrong passwords in a row
-- param attempts[zh_CN]: 连续错误口令的最大次数
-- optional: pam_rules
-- key: setting path
-- same-as: xccdf:accounts_passwords_pam_faillock_deny
-- why: A program tries thousands of passwords in a night; a lock stops it after a few.
-- why[zh_CN]: 破解程序一夜可尝试成千上万个口令，锁定可在几次之后阻止它。
-- fix: Set `deny = {wanted}` in /etc/security/faillock.conf (or as an argument of pam_faillock.so,
--     in both stacks), and switch pam_faillock on.
-- fix[zh_CN]: 在 /etc/security/faillock.conf 中设置 `deny = {wanted}`（或在两处认证栈中作为 pam_faillock.so 的参数），并启用 pam_faillock。
/* The stacks of RHEL have arguments of their own; the weakest counts. */
SELECT 'deny' AS setting, coalesce(p.value, 'not in force') AS value, :attempts AS wanted,
       coalesce(p.path, '/etc/security/faillock.conf') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p
               ON p.module = 'faillock' AND p.key = 'deny' AND p.is_enforced
WHERE p.value IS NULL OR CAST(p.value AS INTEGER) NOT BETWEEN 1 AND :attempts
UNION
SELECT 'deny', regexp_part('^(?:.* )?deny=(\S*)', arguments), :attempts, path, line
FROM pam_rules
WHERE module = 'pam_faillock.so' AND type = 'auth'
  AND CAST(regexp_part('^(?:.* )?deny=(\S*)', arguments) AS INTEGER) NOT BETWEEN 1 AND :attempts;
