-- id: module-dvb-core
-- title: The kernel module for digital television cannot be loaded
-- title[zh_CN]: 内核不能加载数字电视模块
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: module problem
-- same-as: xccdf:kernel_module_dvb_core_disabled
-- why: No server receives television; drivers that a plugged-in device brings in are more code to
--     attack.
-- why[zh_CN]: 服务器不接收电视信号；插入设备带来的驱动只会增加可被攻击的代码。
-- fix: If nothing here uses it: echo "install dvb_core /bin/false" >> /etc/modprobe.d/unused.conf,
--     remove other install lines for it ({path}), then: modprobe -r dvb_core
-- fix[zh_CN]: 确认未使用后执行：echo "install dvb_core /bin/false" >> /etc/modprobe.d/unused.conf，删除其他 install 行（{path}），再执行 modprobe -r dvb_core
/* A blacklist line is not enough: it stops loading by alias only, not by name. Of several
   install lines modprobe takes the first. */
SELECT 'dvb_core' AS module, 'no install line keeps it from loading' AS problem,
       '/etc/modprobe.d' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM module_policy WHERE 'dvb_core' GLOB module AND kind = 'install')
UNION ALL
SELECT module, 'an install line loads it', path, line FROM module_policy AS p
WHERE 'dvb_core' GLOB module AND kind = 'install' AND NOT is_disabled
  AND NOT EXISTS (SELECT 1 FROM module_policy
                  WHERE 'dvb_core' GLOB module AND kind = 'install' AND place < p.place);
