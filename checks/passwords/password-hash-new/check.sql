-- id: password-hash-new
-- title: New passwords are kept as a strong hash
-- title[zh_CN]: 新口令以强散列算法保存
-- severity: medium
-- area: passwords
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a
-- param weak: des bsdi md5 nt | hash algorithms that no longer protect a password, separated by
--     spaces
-- param weak[zh_CN]: 已不能保护口令的散列算法，以空格分隔
-- key: setting
-- why: Every password chosen from now on would lie in /etc/shadow in a form that whoever copies the
--     file can turn back into the password.
-- why[zh_CN]: 今后设置的口令都会以可被还原的形式存入 /etc/shadow，谁复制了该文件谁就能得到口令。
-- fix: In {path} use yescrypt or sha512 instead of {value} ({setting}), then have the passwords
--     changed.
-- fix[zh_CN]: 在 {path} 中把 {value} 改为 yescrypt 或 sha512（{setting}），然后更换口令。
SELECT 'pam_unix' AS setting, value, coalesce(path, '/etc/pam.d') AS path, line
FROM password_policy
WHERE module = 'unix' AND key = 'hash' AND is_active
  AND instr(' ' || :weak || ' ', ' ' || value || ' ') > 0
UNION ALL
SELECT 'ENCRYPT_METHOD', value, coalesce(path, '/etc/login.defs'), line
FROM login_policy
WHERE key = 'ENCRYPT_METHOD' AND instr(' ' || :weak || ' ', ' ' || lower(value) || ' ') > 0;
