-- id: no-netrc
-- title: Nobody keeps passwords of other hosts in .netrc
-- title[zh_CN]: 没有用户在 .netrc 中保存其他主机的口令
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.1.a gbt22239:7.1.4.1.a gbt22239:8.1.4.8.b
-- key: path
-- same-as: xccdf:no_netrc_files
-- why: It holds passwords in clear text; whoever takes over this account has the other hosts as
--     well.
-- why[zh_CN]: 其中以明文保存口令；控制该账户的人同时得到其他主机。
-- fix: Use SSH keys instead, delete {path} and change the passwords that stood in it.
-- fix[zh_CN]: 改用 SSH 密钥，删除 {path} 并更换其中的口令。
SELECT u.name, f.path, f.mode FROM users AS u JOIN files AS f ON f.path = u.home || '/.netrc'
WHERE f.type = 'file';
