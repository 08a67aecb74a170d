-- id: package-abrt-addon-python-absent
-- title: The part addon-python of the crash reporter ABRT is not installed
-- title[zh_CN]: 未安装 ABRT Python 错误收集插件
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.6 gbt22239:7.1.4.6 gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_abrt-addon-python_removed
-- why: It collects the memory of crashed programs, with data and passwords, and can send it out.
-- why[zh_CN]: 它会收集崩溃程序的内存（含数据和口令），并可能向外发送。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('abrt-addon-python', 'python3-abrt-addon')
  AND status <> 'config-files';
