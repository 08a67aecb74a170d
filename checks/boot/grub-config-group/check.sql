-- id: grub-config-group
-- title: The group of grub.cfg is root
-- title[zh_CN]: grub.cfg 的属组是 root
-- severity: medium
-- area: boot
-- controls: gbt22239:8.1.4.2.d gbt22239:7.1.4.2.d gbt22239:8.1.4.2.f zicha:RA109
-- key: path
-- same-as: xccdf:file_groupowner_grub2_cfg
-- why: Members of its group get what the file gives to a group, and who may write to it has the
--     machine start without its protections, or straight into a shell of root.
-- why[zh_CN]: 属组成员会得到文件给予组的权限，而能写入它的人可以让机器在没有防护的情况下启动，或直接进入 root shell。
-- fix: chgrp root {path}
-- fix[zh_CN]: 执行 chgrp root {path}。
SELECT path, user AS owner, group_name, mode
FROM files
WHERE path IN ('/boot/grub/grub.cfg', '/boot/grub2/grub.cfg')
  AND type <> 'link' AND gid <> 0;
