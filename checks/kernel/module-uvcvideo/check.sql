-- id: module-uvcvideo
-- title: The kernel module for USB cameras cannot be loaded
-- title[zh_CN]: 内核不能加载 USB 摄像头模块
-- severity: info
-- area: kernel
-- controls: gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a gbt22239:8.1.10.6.d gbt22239:7.1.10.6.d
-- key: module problem
-- same-as: xccdf:kernel_module_uvcvideo_disabled
-- why: A camera on a server or in an office shows whoever controls the host what goes on in the
--     room.
-- why[zh_CN]: 服务器或办公室的摄像头会让控制该主机的人看到室内情况。
-- fix: If nothing here uses it: echo "install uvcvideo /bin/false" >>
--     /etc/modprobe.d/unused.conf, remove other install lines for it ({path}), then: modprobe -r
--     uvcvideo
-- fix[zh_CN]: 确认未使用后执行：echo "install uvcvideo /bin/false" >> /etc/modprobe.d/unused.conf，删除其他 install 行（{path}），再执行 modprobe -r uvcvideo
/* A blacklist line is not enough: it stops loading by alias only, not by name. Of several
   install lines modprobe takes the first. */
SELECT 'uvcvideo' AS module, 'no install line keeps it from loading' AS problem,
       '/etc/modprobe.d' AS path, NULL AS line
WHERE NOT EXISTS (SELECT 1 FROM module_policy WHERE 'uvcvideo' GLOB module AND kind = 'install')
UNION ALL
SELECT module, 'an install line loads it', path, line FROM module_policy AS p
WHERE 'uvcvideo' GLOB module AND kind = 'install' AND NOT is_disabled
  AND NOT EXISTS (SELECT 1 FROM module_policy
                  WHERE 'uvcvideo' GLOB module AND kind = 'install' AND place < p.place);
