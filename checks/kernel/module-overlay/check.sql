-- id: module-overlay
-- title: The kernel module for the file system overlay cannot be loaded
-- title[zh_CN]: 内核不能加载 overlay 文件系统模块
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: module problem
-- same-as: xccdf:kernel_module_overlay_disabled
-- why: Several of its holes gave users root's rights; only containers and live systems need it.
-- why[zh_CN]: 其多个漏洞曾让普通用户取得 root 权限；只有容器和 Live 系统需要它。
-- fix: If nothing here uses it: echo "install overlay /bin/false" >> /etc/modprobe.d/unused.conf,
--     remove other install lines for it ({path}), then: modprobe -r overlay
-- fix[zh_CN]: 确认未使用后执行：echo "install overlay /bin/false" >> /etc/modprobe.d/unused.conf，删除其他 install 行（{path}），再执行 modprobe -r overlay
/* A blacklist line is not enough: it stops loading by alias only, not by name. Of several
   install lines modprobe takes the first. */
SELECT 'overlay' AS module, 'no install line keeps it from loading' AS problem,
       '/etc/modprobe.d' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM module_policy WHERE 'overlay' GLOB module AND kind = 'install')
UNION ALL
SELECT module, 'an install line loads it', path, line FROM module_policy AS p
WHERE 'overlay' GLOB module AND kind = 'install' AND NOT is_disabled
  AND NOT EXISTS (SELECT 1 FROM module_policy
                  WHERE 'overlay' GLOB module AND kind = 'install' AND place < p.place);
