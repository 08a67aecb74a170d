-- id: sudo-nopasswd-all
-- title: Nobody becomes root through sudo without a password
-- title[zh_CN]: 通过 sudo 取得 root 权限必须输入口令
-- severity: medium
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108 zicha:RB149
-- key: who host path
-- why: An open session, a stolen key or a program started by mistake under such an account is root
--     at once, without one more question.
-- why[zh_CN]: 一旦这类账户的会话未锁屏、密钥被盗或误运行了恶意程序，对方无需任何验证即可成为 root。
-- fix: Remove NOPASSWD from the rule of {who} in {path}:{line} (visudo -f {path}) and give the
--     account a password.
-- fix[zh_CN]: 在 {path}:{line} 中删除 {who} 规则的 NOPASSWD（visudo -f {path}），并为该账户设置口令。
SELECT who, host, run_as, command, path, line
FROM sudo_rules
WHERE kind = 'rule' AND is_nopasswd AND command = 'ALL' AND who <> 'root' AND who NOT LIKE '!%'
  AND run_as REGEXP '(^|,)(ALL|root|#0)(,|:|$)';
