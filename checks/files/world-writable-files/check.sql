-- id: world-writable-files
-- title: No file can be changed by everybody
-- title[zh_CN]: 没有任何人都可写的文件
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.f gbt22239:8.1.4.2.e zicha:RA109
-- key: path
-- same-as: xccdf:file_permissions_unauthorized_world_writable
-- why: Every account, also that of a web server that was broken into, can change what is in it: a
--     script becomes a back door, a list or a report becomes false.
-- why[zh_CN]: 任何账户（包括被攻破的网站服务账户）都能篡改其内容：脚本可被植入后门，名单和报表可被伪造。
-- fix: Find out who has to write to {path} and give it to that account or group, then chmod o-w
--     {path}
-- fix[zh_CN]: 查明谁确实需要写 {path}，改为属于该账户或组，然后执行 chmod o-w {path}
SELECT path, user AS owner, group_name, mode, modified_at
FROM world_writable
WHERE type = 'file' AND path NOT GLOB '/proc/*' AND path NOT GLOB '/sys/*';
