-- id: sudo-no-bypass
-- title: Neither NOPASSWD nor !authenticate lets anybody past the password
-- title[zh_CN]: 没有 NOPASSWD 或 !authenticate 免除 sudo 口令
-- severity: medium
-- area: privileges
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d zicha:RA108
-- key: kind who grants path
-- same-as: xccdf:sudo_require_authentication
-- why: Either of the two makes a session that was left open, or a program in it, root without a
--     password.
-- why[zh_CN]: 两者都会使未锁定的会话或其中的程序无需口令即成为 root。
-- fix: Remove it from {path}, line {line} (visudo).
-- fix[zh_CN]: 用 visudo 删除 {path} 第 {line} 行的该设置。
SELECT kind, who, coalesce(command, option) AS grants, path, line
FROM sudo_rules
WHERE is_nopasswd;
