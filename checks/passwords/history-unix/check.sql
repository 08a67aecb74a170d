-- id: history-unix
-- title: pam_unix remembers the last passwords
-- title[zh_CN]: pam_unix 记住最近用过的口令
-- severity: low
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a zicha:RA179 zicha:RB091
-- param count: 5 | passwords that are remembered
-- param count[zh_CN]: 记住的口令个数
-- key: path
-- same-as: xccdf:accounts_password_pam_unix_remember
-- why: Who must change a password and may take the old one back has changed nothing.
-- why[zh_CN]: 若改口令时可以改回旧口令，等于没有更改。
-- fix: Add remember={wanted} to the rule of pam_unix.so in the password stack.
-- fix[zh_CN]: 在 password 栈的 pam_unix.so 规则中加入 remember={wanted}。
SELECT coalesce(p.value, 'not in force') AS remembered, :count AS wanted,
       coalesce(p.path, '/etc/pam.d') AS path, p.line
FROM (SELECT 1)
     LEFT JOIN password_policy AS p
               ON p.module = 'unix' AND p.key = 'remember' AND p.is_active
WHERE p.value IS NULL OR CAST(p.value AS INTEGER) < :count;
