-- id: faillock-dir
-- title: The counts of wrong passwords survive a restart
-- title[zh_CN]: 错误口令计数在重启后保留
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.b gbt22239:7.1.4.1.b
-- optional: pam_rules
-- key: setting path
-- same-as: xccdf:account_passwords_pam_faillock_dir xccdf:accounts_passwords_pam_faillock_dir
-- why: Below /run the counts and the locks are gone after a restart, which who stands at the
--     machine brings about.
-- why[zh_CN]: 计数保存在 /run 下时，重启即清空锁定，而能接触机器的人可以重启。
-- fix: Set `dir = /var/log/faillock` in /etc/security/faillock.conf.
-- fix[zh_CN]: 在 /etc/security/faillock.conf 中设置 `dir = /var/log/faillock`。
/* The stacks of RHEL have arguments of their own; the weakest counts. */
SELECT 'dir' AS setting, coalesce(p.value, 'not in force') AS value,
       coalesce(p.path, '/etc/security/faillock.conf') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p
               ON p.module = 'faillock' AND p.key = 'dir' AND p.is_enforced
WHERE p.value IS NULL OR p.value REGEXP '^(/var)?/run(/|$)|^/tmp(/|$)|^/dev/shm(/|$)'
UNION
SELECT 'dir', 'not among the arguments', path, line
FROM pam_rules
WHERE module = 'pam_faillock.so' AND type = 'auth' AND arguments REGEXP '(^| )(preauth|authfail)( |$)'
  AND arguments NOT REGEXP '(^| )dir='
  AND NOT EXISTS (SELECT 1 FROM password_policy
                  WHERE module = 'faillock' AND key = 'dir' AND NOT is_default
                    AND path NOT GLOB '/etc/pam.d/*');
