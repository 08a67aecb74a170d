-- id: credential-files-private
-- title: Keys and saved passwords in home directories cannot be read by others
-- title[zh_CN]: 主目录中的密钥和保存的口令不能被他人读取
-- severity: medium
-- area: files
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- why: Every account of this host can copy the key or password of {owner} and use it on the servers
--     and databases for which it was made.
-- why[zh_CN]: 本机的任何账户都能复制 {owner} 的密钥或口令，用于登录相应的服务器和数据库。
-- fix: chmod go-rwx {path}; then replace the key or password.
-- fix[zh_CN]: 执行 chmod go-rwx {path}，并更换该密钥或口令。
/* Only where others get through the home directory itself. */
WITH name (name) AS (
  VALUES ('.ssh/id_rsa'), ('.ssh/id_ecdsa'), ('.ssh/id_ed25519'), ('.ssh/id_dsa'), ('.netrc'),
         ('.pgpass'), ('.my.cnf'), ('.mylogin.cnf'), ('.git-credentials'), ('.smbcredentials'),
         ('.docker/config.json'), ('.aws/credentials'), ('.kube/config'), ('.vnc/passwd'),
         ('.bash_history'), ('.mysql_history'), ('.psql_history'))
SELECT DISTINCT f.path, f.user AS owner, f.group_name, f.mode
FROM users AS u CROSS JOIN name AS n
JOIN files AS h ON h.path = u.home
JOIN files AS f ON f.path = rtrim(u.home, '/') || '/' || n.name
WHERE u.home LIKE '/_%' AND f.type = 'file' AND f.is_world_readable
  AND CAST(substr(h.mode, 4, 1) AS INTEGER) & 1;
