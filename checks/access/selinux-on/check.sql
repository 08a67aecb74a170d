-- id: selinux-on
-- title: SELinux is not switched off
-- title[zh_CN]: SELinux 未被关闭
-- severity: medium
-- area: access
-- controls: gbt22239:8.1.4.2.e gbt22239:8.1.4.2.g gbt22239:9.1.4.2.g
-- key: path
-- same-as: xccdf:selinux_not_disabled
-- why: Without labels on files no policy can be switched on later in a hurry: the whole disk must
--     be labelled first.
-- why[zh_CN]: 文件没有标记时，以后无法立即启用策略：必须先给整个磁盘打标记。
-- fix: Set SELINUX=permissive in {path}, touch /.autorelabel and restart; look at ausearch -m avc,
--     then enforce.
-- fix[zh_CN]: 在 {path} 中设置 SELINUX=permissive，执行 touch /.autorelabel 并重启；用 ausearch -m avc 查看后再改为强制。
SELECT configured_mode, path, line FROM selinux
WHERE coalesce(configured_mode, 'disabled') NOT IN ('enforcing', 'permissive');
