-- id: etc-world-writable
-- title: Not everybody can write to the system's configuration
-- title[zh_CN]: 系统配置文件不能被任何人写入
-- severity: high
-- area: files
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.f zicha:RA109 zicha:RB039
-- key: path
-- why: Any account, also that of a web server that was broken into, can change what this host does
--     and mostly get root's rights by it.
-- why[zh_CN]: 任何账户（包括被攻破的网站服务账户）都能改变本机的行为，多数情况下可借此取得 root 权限。
-- fix: chmod o-w {path}; look at its content, changed on {modified_at}.
-- fix[zh_CN]: 执行 chmod o-w {path}，并检查其内容（最后修改时间 {modified_at}）。
SELECT path, type, user AS owner, mode, modified_at
FROM files
WHERE path GLOB '/etc/*' AND is_world_writable AND type IN ('file', 'directory', 'fifo');
