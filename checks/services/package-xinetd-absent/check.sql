-- id: package-xinetd-absent
-- title: The service starter xinetd is not installed
-- title[zh_CN]: 未安装 xinetd 服务启动器
-- severity: low
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_xinetd_removed
-- why: It starts old services in clear on demand, and nobody sees them in the list of processes.
-- why[zh_CN]: 它会按需启动老旧的明文服务，且在进程列表中看不到。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('xinetd')
  AND status <> 'config-files';
