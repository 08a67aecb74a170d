-- id: at-allow-owner
-- title: Root owns /etc/at.allow
-- title[zh_CN]: /etc/at.allow 的属主是 root
-- severity: medium
-- area: jobs
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_owner_at_allow
-- why: An owner may change the permissions at will, and who may write to it adds himself to those
--     who may set up at jobs.
-- why[zh_CN]: 属主可以随时改变权限，而能写入它的人可以把自己加入可设置 at 任务的名单。
-- fix: chown root {path}; then find out why {owner} had it.
-- fix[zh_CN]: 执行 chown root {path}，并查明 {owner} 为何是属主。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path = '/etc/at.allow' AND type <> 'link' AND uid <> 0;
