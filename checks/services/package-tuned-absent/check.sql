-- id: package-tuned-absent
-- title: The performance tuner tuned is not installed
-- title[zh_CN]: 未安装性能调优服务 tuned
-- severity: info
-- area: services
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a
-- key: name
-- same-as: xccdf:package_tuned_removed
-- why: It changes kernel parameters by itself, also those that protect the host.
-- why[zh_CN]: 它会自行更改内核参数，包括用于防护的参数。
-- fix: Unless it is needed here: apt purge {name} (or dnf remove {name}).
-- fix[zh_CN]: 确认不需要后执行：apt purge {name}（或 dnf remove {name}）。
SELECT name, version, architecture, status, path FROM packages
WHERE name IN ('tuned')
  AND status <> 'config-files';
