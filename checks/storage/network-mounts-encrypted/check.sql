-- id: network-mounts-encrypted
-- title: Files of other servers travel encrypted
-- title[zh_CN]: 访问其他服务器的文件时传输加密
-- severity: low
-- area: storage
-- controls: gbt22239:8.1.4.8.a gbt22239:8.1.4.7.a gbt22239:7.1.4.7 zicha:RA099 highrisk:6.4.5.1 selfeval:SE41 zicha:RB094
-- key: mount_point
-- why: Who can listen anywhere between the two servers reads every file that goes over the line;
--     with sec=sys any computer can also pretend to be any user.
-- why[zh_CN]: 能在两台服务器之间窃听的人可以读到传输的每个文件；使用 sec=sys 时，任何计算机还可以冒充任何用户。
-- fix: Mount {mount_point} with {wanted}, once its server offers that; a network of their own for
--     the two is a reason for a waiver.
-- fix[zh_CN]: 待服务器支持后，以 {wanted} 挂载 {mount_point}；两台服务器之间使用专用网络的，可登记例外。
SELECT path AS mount_point, device, type,
       CASE WHEN type LIKE 'nfs%' THEN 'xprtsec=tls or sec=krb5p' ELSE 'seal' END AS wanted, options
FROM mounts
WHERE device NOT GLOB '127.*' AND device NOT GLOB 'localhost:*'
  AND ((type IN ('nfs', 'nfs4') AND NOT instr(options, ',sec=krb5p,')
        AND NOT instr(options, ',xprtsec=tls,') AND NOT instr(options, ',xprtsec=mtls,'))
       OR (type IN ('cifs', 'smb3') AND NOT instr(options, ',seal,')));
