-- id: authorized-keys-files
-- title: Only its owner can change an account's list of SSH keys
-- title[zh_CN]: 账户的 SSH 公钥列表只有本人能修改
-- severity: high
-- area: remote
-- controls: gbt22239:8.1.4.2.f zicha:RA109
-- key: name file
-- why: Whoever can write to this file adds a key of their own and signs in as its owner.
-- why[zh_CN]: 能写入该文件的人可以加入自己的公钥，以账户本人的身份登录。
-- fix: chown {name} {file} and chmod 0600 {file}
-- fix[zh_CN]: 执行 chown {name} {file} 和 chmod 0600 {file}
SELECT DISTINCT k.user AS name, k.path AS file, f.user AS owner, f.group_name, f.mode
FROM authorized_keys AS k
     JOIN users AS u ON u.name = k.user
     JOIN files AS f ON f.path = k.path
WHERE f.uid NOT IN (0, u.uid) OR f.is_world_writable
   OR (f.is_group_writable
       AND EXISTS (SELECT 1 FROM group_members AS m
                   WHERE m.gid = f.gid AND m.user_name <> u.name));
