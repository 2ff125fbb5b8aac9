package org.rapporteur.site;

import java.util.List;

/** Whoever knows which topics stand in the navigation, in their order there. */
public interface TopicLinks {

    List<TopicLink> topicLinks();
}
