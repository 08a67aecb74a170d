# A desk computer.
title: Workstation
title[zh_CN]: 工作站
check: *
