-- id: module-overlayfs
-- title: The kernel module for overlayfs cannot be loaded, by its name or by overlay
-- title[zh_CN]: 内核不能以 overlayfs 或 overlay 之名加载该文件系统模块
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: module problem
-- same-as: xccdf:kernel_module_overlayfs_disabled
-- why: The module of the file system has been called overlayfs and overlay. Several of its holes gave users root's rights; only containers and live systems need it.
-- why[zh_CN]: 该文件系统的模块先后名为 overlayfs 和 overlay。其多个漏洞曾让普通用户取得 root 权限；只有容器和 Live 系统需要它。
-- fix: If nothing here uses it: echo "install overlay /bin/false" >> /etc/modprobe.d/unused.conf
--     and the same for overlayfs, remove other install lines for it ({path}), then: modprobe -r overlay
-- fix[zh_CN]: 确认未使用后执行：echo "install overlay /bin/false" >> /etc/modprobe.d/unused.conf，overlayfs 亦然，删除其他 install 行（{path}），再执行 modprobe -r overlay
/* A blacklist line is not enough: it stops loading by alias only, not by name. Of several
   install lines for a name modprobe takes the first. */
WITH first AS (
  SELECT module, is_disabled, path, line, min(place) FROM module_policy
  WHERE module IN ('overlay', 'overlayfs') AND kind = 'install' GROUP BY module)
SELECT 'overlayfs' AS module, 'no install line keeps it from loading' AS problem,
       '/etc/modprobe.d' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM first)
UNION ALL
SELECT module, 'an install line loads it', path, line FROM first WHERE NOT is_disabled;
