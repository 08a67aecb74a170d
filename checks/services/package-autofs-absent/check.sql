-- id: package-autofs-absent
-- title: The automounter autofs is not installed
-- title[zh_CN]: 未安装自动挂载程序 autofs
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_autofs_removed
-- why: It mounts media and shares as soon as somebody asks for them, with files that nobody has
--     looked at.
-- why[zh_CN]: 它会在访问时立即挂载介质和共享，其中的文件未经任何检查。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('autofs', 'autofs5')
  AND status <> 'config-files';
