-- id: module-snd
-- title: The kernel module for sound cards cannot be loaded
-- title[zh_CN]: 内核不能加载声卡模块
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: module problem
-- same-as: xccdf:kernel_module_snd_disabled
-- why: A microphone in a meeting room or a server has no use and can be listened to.
-- why[zh_CN]: 会议室或服务器上的麦克风没有用处，却可能被用于窃听。
-- fix: If nothing here uses it: echo "install snd /bin/false" >> /etc/modprobe.d/unused.conf,
--     remove other install lines for it ({path}), then: modprobe -r snd
-- fix[zh_CN]: 确认未使用后执行：echo "install snd /bin/false" >> /etc/modprobe.d/unused.conf，删除其他 install 行（{path}），再执行 modprobe -r snd
/* A blacklist line is not enough: it stops loading by alias only, not by name. Of several
   install lines modprobe takes the first. */
SELECT 'snd' AS module, 'no install line keeps it from loading' AS problem,
       '/etc/modprobe.d' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM module_policy WHERE 'snd' GLOB module AND kind = 'install')
UNION ALL
SELECT module, 'an install line loads it', path, line FROM module_policy AS p
WHERE 'snd' GLOB module AND kind = 'install' AND NOT is_disabled
  AND NOT EXISTS (SELECT 1 FROM module_policy
                  WHERE 'snd' GLOB module AND kind = 'install' AND place < p.place);
