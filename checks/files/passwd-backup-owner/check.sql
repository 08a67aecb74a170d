-- id: passwd-backup-owner
-- title: Root owns /etc/passwd-
-- title[zh_CN]: /etc/passwd- 的属主是 root
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_owner_backup_etc_passwd
-- why: An owner may change the permissions at will, and who may write to it prepares the accounts
--     that come back when an administrator restores it.
-- why[zh_CN]: 属主可以随时改变权限，而能写入它的人可以预先埋入账户，等管理员用它恢复时生效。
-- fix: chown root {path}; then find out why {owner} had it.
-- fix[zh_CN]: 执行 chown root {path}，并查明 {owner} 为何是属主。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path = '/etc/passwd-' AND type <> 'link' AND uid <> 0;
