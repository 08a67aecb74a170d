-- id: no-netrc
-- title: No home directory holds a .netrc
-- title[zh_CN]: 主目录中没有 .netrc
-- severity: medium
-- area: accounts
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:no_netrc_files
-- why: It holds passwords of other hosts in clear text, for ftp and curl to send.
-- why[zh_CN]: 其中以明文保存其他主机的口令，供 ftp 和 curl 发送。
-- fix: Remove {path}; use keys, and change the passwords that stood there.
-- fix[zh_CN]: 删除 {path}，改用密钥，并更换其中出现过的口令。
SELECT account, path, user AS owner, mode
FROM dot_files
WHERE name = '.netrc';
